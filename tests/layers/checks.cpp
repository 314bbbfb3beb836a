#include "layers/checks.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace {

QString violation(const SourceText& source, qsizetype line, const QString& rule) {
    return QStringLiteral("%1:%2: %3").arg(source.path).arg(line + 1).arg(rule);
}

QRegularExpression wordPattern(const QString& word) {
    return QRegularExpression("(?<![A-Za-z0-9_])" + QRegularExpression::escape(word) + "(?![A-Za-z0-9_])");
}

QStringList matches(const SourceText& source, const QStringList& lines, const QList<Forbidden>& forbidden) {
    QStringList found;
    for (const Forbidden& rule : forbidden) {
        if (!rule.except.isEmpty() && source.path.startsWith(rule.except)) continue;
        const QRegularExpression pattern(rule.pattern);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (pattern.match(lines.at(line)).hasMatch()) found << violation(source, line, rule.reason);
        }
    }
    return found;
}

/// "pages/posts" of "src/pages/posts/posts_page.cpp"; empty for a file that is in no page.
QString pageOf(const QString& path) {
    const QStringList parts = path.split('/');
    const qsizetype pages = parts.indexOf("pages");
    return pages >= 0 && pages + 2 < parts.size() ? "pages/" + parts.at(pages + 1) : QString();
}

QString upperCamel(const QString& snake) {
    QString name;
    for (const QString& part : snake.split('_', Qt::SkipEmptyParts))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

}  // namespace

QStringList checkIncludes(const SourceText& source, const QList<Layer>& layers) {
    static const QRegularExpression include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    const QString folder = source.path.section('/', 1, 1);
    const auto layer = std::ranges::find(layers, folder, &Layer::folder);
    if (layer == layers.end())
        return {violation(source, 0, "folder " + folder + " is not in the table of who may include whom")};

    const bool isController = QFileInfo(source.path).completeBaseName().endsWith("_controller");
    QStringList found;
    for (qsizetype line = 0; line < source.code.size(); ++line) {
        const auto match = include.match(source.code.at(line));
        if (!match.hasMatch()) continue;
        const QString file = match.captured(2);
        if (isController && (file.startsWith("widgets/") || file.startsWith("ui_") || file == "QWidget"))
            found << violation(source, line, "a controller decides and draws nothing, but includes " + file);
        if (match.captured(1) == "<") {
            const bool qt = (file.startsWith('Q') && !file.endsWith(".h")) || file.startsWith("qcoro/");
            if (qt && (folder == "server" || folder == "language"))
                found << violation(source, line, folder + " uses no Qt, but includes <" + file + ">");
            continue;
        }
        const bool made =
            file.startsWith("ui_") || file == QFileInfo(source.path).completeBaseName() + ".moc";
        if (made && !file.contains('/')) continue;
        const QString target = file.section('/', 0, 0);
        const bool known = std::ranges::find(layers, target, &Layer::folder) != layers.end();
        if (!known || !file.contains('/'))
            found << violation(source, line, "\"" + file + "\" is not written as \"folder/file.h\"");
        else if (target != folder && !layer->mayInclude.contains(target) && !layer->mayInclude.contains(file))
            found << violation(source, line, folder + " may not include " + file);
        else if (!pageOf(source.path).isEmpty() && !pageOf(file).isEmpty() &&
                 pageOf(source.path) != pageOf(file))
            found << violation(source, line, "a page never includes another page, but here is " + file);
    }
    return found;
}

QStringList checkHomes(const SourceText& source, const QList<Home>& homes) {
    const QString path = source.path.section('/', 1);
    QStringList found;
    for (const Home& home : homes) {
        const bool allowed = std::ranges::any_of(home.homes, [&](const QString& place) {
            return place.endsWith('/') ? path.startsWith(place) : path.section('.', 0, 0) == place;
        });
        if (allowed) continue;
        const QRegularExpression word = wordPattern(home.token);
        const QString where = home.homes.isEmpty() ? QString("tests") : home.homes.join(" and ");
        for (qsizetype line = 0; line < source.code.size(); ++line) {
            if (word.match(source.code.at(line)).hasMatch())
                found << violation(source, line, home.token + " is allowed only in " + where);
        }
    }
    return found;
}

QStringList checkForbiddenCode(const SourceText& source, const QList<Forbidden>& forbidden) {
    return matches(source, source.code, forbidden);
}

QStringList checkForbiddenText(const SourceText& source, const QList<Forbidden>& forbidden) {
    return matches(source, source.lines, forbidden);
}

QStringList checkForms(const QList<SourceText>& forms, const QList<SourceText>& sources) {
    static const QRegularExpression classLine(R"(<class>(\w+)</class>)");
    QStringList found;
    for (const SourceText& form : forms) {
        const QString name = QFileInfo(form.path).completeBaseName();
        const auto stated = classLine.match(form.lines.join('\n'));
        if (stated.captured(1) != upperCamel(name))
            found << violation(form, 0,
                               "its class should be " + upperCamel(name) + ", not " + stated.captured(1));
        const QRegularExpression user("#\\s*include\\s*\"ui_" + name + "\\.h\"");
        const bool used = std::ranges::any_of(sources, [&](const SourceText& source) {
            return QFileInfo(source.path).completeBaseName() == name && source.code.join('\n').contains(user);
        });
        if (!used) found << violation(form, 0, "no file " + name + ".cpp or .h includes ui_" + name + ".h");
    }
    return found;
}

QStringList checkFormProperties(const SourceText& form) {
    static const QRegularExpression property(R"re(<property name="(\w+)" stdset="0">)re");
    QStringList found;
    for (qsizetype line = 0; line < form.lines.size(); ++line) {
        const auto match = property.match(form.lines.at(line));
        if (!match.hasMatch()) continue;
        const QString value = form.lines.mid(line, 2).join(' ').mid(match.capturedEnd()).trimmed();
        if (value.startsWith("<string>"))
            found << violation(form, line,
                               "the string of property " + match.captured(1) + " needs notr=\"true\"");
    }
    return found;
}

QStringList checkListed(const QList<SourceText>& sources, const QList<SourceText>& cmakeLists) {
    QStringList found;
    for (const SourceText& source : sources) {
        if (!source.path.endsWith(".cpp")) continue;
        const SourceText* list = nullptr;
        for (QString folder = source.path; list == nullptr && folder.contains('/');) {
            folder = folder.section('/', 0, -2);
            const auto at = std::ranges::find(cmakeLists, folder + "/CMakeLists.txt", &SourceText::path);
            list = at == cmakeLists.end() ? nullptr : &*at;
        }
        const QString name =
            list ? source.path.mid(list->path.size() - QString("CMakeLists.txt").size()) : QString();
        static const QRegularExpression space(R"([\s()]+)");
        if (list == nullptr || !list->lines.join('\n').split(space).contains(name))
            found << violation(source, 0, "is listed in no CMakeLists.txt");
    }
    return found;
}
