#pragma once

#include "schema/advisors/advice.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace schema::advisors {

class Inquiry;

/// One kind of advice: what it looks for and why that matters. Its examples are its tests.
struct Advisor {
    QString key;
    AdviceLevel level = AdviceLevel::Warning;
    QString title;    ///< translated, one line
    QString reason;   ///< translated: what happens, and what to do
    QByteArray bad;   ///< SQL that makes a schema in which it finds something, and no other advisor does
    QByteArray good;  ///< the same without that
    void (*check)(Inquiry& inquiry) = nullptr;
};

/// Every advisor, in the order of their keys; the texts are in the language of now.
QList<Advisor> allAdvisors();
/// Nothing when none has that key.
std::optional<Advisor> findAdvisor(const QString& key);

}  // namespace schema::advisors
