#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

/// GET /metrics, read: every line's name and labels with its value. A line that is not in the format is in
/// `wrong`.
struct MetricsPage {
    explicit MetricsPage(const QByteArray& text);

    /// 0 for what is not there.
    double value(const QByteArray& nameAndLabels) const { return values.value(nameAndLabels); }
    /// Whether the gauge is 1 on every thread of the server; false when there is none of that name.
    bool isUpOnEveryThread(const QByteArray& name) const;

    QHash<QByteArray, double> values;
    QList<QByteArray> order;  ///< names and labels as they came
    QByteArrayList wrong;
};
