#include "translations/ts_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

/// Every match of `pattern` in `text`, sorted, so that the order does not count.
QStringList parts(const QString& text, const QString& pattern) {
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

QString outerBlanks(const QString& text) {
    const auto match =
        QRegularExpression(R"(^(\s*).*?(\s*)$)", QRegularExpression::DotMatchesEverythingOption).match(text);
    return match.captured(1) + '|' + match.captured(2);
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context) {
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute("type");
            if (!message.isPlural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

}  // namespace

QList<TsMessage> readTsFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    if (xml.hasError()) qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QStringList faults(const TsMessage& message) {
    if (!message.isFinished) return {"is not translated"};
    QStringList found;
    for (const QString& form : message.forms) {
        const auto differs = [&](const QString& pattern) {
            return parts(form, pattern) != parts(message.source, pattern);
        };
        if (form.isEmpty()) found << "is empty";
        if (differs("%L?[1-9][0-9]?")) found << "has other placeholders";
        // "one day" need not say the number.
        if (parts(form, "%L?n").size() > parts(message.source, "%L?n").size() ||
            (!message.isPlural && differs("%L?n")))
            found << "has another %n";
        if (differs("\n")) found << "has other line ends";
        if (differs("</?[a-z][^>]*>")) found << "has other markup";
        if (differs("&(?=[A-Za-z])")) found << "has another mnemonic";
        if (outerBlanks(form) != outerBlanks(message.source)) found << "begins or ends with another blank";
    }
    if (message.isPlural && !std::ranges::any_of(message.forms, [](const QString& form) {
            return form.contains(QRegularExpression("%L?n"));
        }))
        found << "never says the number";
    return found;
}
