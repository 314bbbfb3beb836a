#pragma once

#include "server/api.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// An operation as resources/openapi.yaml describes it.
struct Operation {
    QByteArray method;
    QString path;  ///< `/posts/{id}`
    QStringList headers;
    QStringList query;
    QStringList bodyTypes;  ///< media types of the body; empty: it takes none
    QList<int> statuses;

    /// `PATCH /posts/{id}`
    QByteArray name() const { return method + " " + path.toLatin1(); }
    bool takesJson() const { return bodyTypes.contains("application/json"); }
    bool lists(int status) const { return statuses.contains(status); }
    /// The path with targets (see Targets) in place of its variables, and what has to be in the query:
    /// `/posts/{draft}/revisions/1`.
    QByteArray target() const;
    /// The least body that is in order, empty when none is needed; where it names another post or tag, that
    /// is 999999999.
    QByteArray body() const;
    QByteArray bodyType() const;
};

/// What a request of that operation has to have in its header.
Headers headersFor(const Operation& operation);

/// What makes `silent`, a sign-in provider that nobody answers for, known to colophond; targets name it.
QHash<QString, QString> silentProvider();

/// All of them, in the order of the document.
QList<Operation> describedOperations();
