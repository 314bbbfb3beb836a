#include "cli/posts/names.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace cli {
namespace {

constexpr qsizetype longestSlug = 191;

/// Letters that no decomposition takes apart.
QString latinOf(QChar letter) {
    switch (letter.unicode()) {
        case u'ß':
            return QStringLiteral("ss");
        case u'æ':
            return QStringLiteral("ae");
        case u'œ':
            return QStringLiteral("oe");
        case u'ø':
            return QStringLiteral("o");
        case u'đ':
        case u'ð':
            return QStringLiteral("d");
        case u'ł':
            return QStringLiteral("l");
        case u'þ':
            return QStringLiteral("th");
        case u'ı':
            return QStringLiteral("i");
        default:
            return {};
    }
}

bool isDevice(const QString& name) {
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"));
    return device.match(name).hasMatch();
}

}  // namespace

QString slugOf(const QString& text) {
    QString out;
    bool isGap = false;
    const QString letters = text.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar one : letters) {
        const bool isPlain = (one >= u'a' && one <= u'z') || (one >= u'0' && one <= u'9');
        const QString more = isPlain ? QString(one) : latinOf(one);
        if (!more.isEmpty()) {
            if (isGap && !out.isEmpty()) out += u'-';
            isGap = false;
            out += more;
        } else if (!one.isMark() && one != u'\'' && one != u'’' && one != u'‘') {
            isGap = true;
        }
    }
    out.truncate(longestSlug);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

bool isSlug(const QString& text) {
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return text.size() <= longestSlug && form.match(text).hasMatch();
}

QString postFileName(const QString& slug, qint64 id, const QString& ending) {
    // No slug ends in a hyphen or holds two, so neither form can be another post's.
    if (!isSlug(slug)) return QStringLiteral("post--%1%2").arg(id).arg(ending);
    return (isDevice(slug) ? slug + u'-' : slug) + ending;
}

QString mediaFileName(const QString& uploadedName, const QByteArray& bytes) {
    const QString name = uploadedName.section(u'/', -1).section(u'\\', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    QString stem = slugOf(dot > 0 ? name.left(dot) : name).left(60), ending;
    for (const QChar one : dot > 0 ? name.mid(dot + 1).toLower() : QString()) {
        if ((one >= u'a' && one <= u'z') || (one >= u'0' && one <= u'9')) ending += one;
    }
    if (stem.isEmpty()) stem = QStringLiteral("file");
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(12);
    QString out = stem + u'-' + QString::fromLatin1(hash);
    return ending.isEmpty() ? out : out + u'.' + ending.left(8);
}

}  // namespace cli
