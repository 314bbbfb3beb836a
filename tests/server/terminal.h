#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

/// colophond on a terminal (a pseudo terminal, as a shell would give it): what it shows can be read, and
/// lines can be typed. Ends the program with the object.
class Terminal {
public:
    Terminal(const QStringList& arguments, const QHash<QString, QString>& environment);
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Everything it has shown until `text` comes; without it at the end of the program or after 20 seconds.
    const QByteArray& waitFor(const QByteArray& text);
    void type(const QByteArray& bytes) const;
    /// Whether the terminal shows what is typed.
    bool echoes() const;
    /// Its exit code, or minus the number of the signal that ended it. Waits for the end.
    int exitCode();
    const QByteArray& shown() const { return m_shown; }

private:
    int m_terminal = -1;
    int m_process = -1;
    QByteArray m_shown;
};
