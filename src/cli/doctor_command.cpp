#include "cli/doctor_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/output.h"
#include "core/json.h"
#include "schema/doctor/doctor.h"
#include "schema/login/schema_login.h"

#include <QJsonArray>

namespace cli {
namespace {

struct DoctorCommandText {
    Q_DECLARE_TR_FUNCTIONS(cli::Doctor)
};

void printStep(const schema::doctor::Step& step) {
    print(QStringLiteral("%1 %2 %3 ms  %4")
              .arg(step.passed ? QStringLiteral("ok  ") : QStringLiteral("FAIL"))
              .arg(QLatin1String(schema::doctor::name(step.kind)), -8)
              .arg(step.milliseconds, 5)
              .arg(step.text));
}

QJsonObject toJson(const schema::doctor::Step& step) {
    return {{QStringLiteral("step"), QLatin1String(schema::doctor::name(step.kind))},
            {QStringLiteral("passed"), step.passed},
            {QStringLiteral("milliseconds"), step.milliseconds},
            {QStringLiteral("text"), step.text}};
}

}  // namespace

int runDoctor(const QStringList& arguments) {
    CommandLine line(QStringLiteral("doctor"),
                     DoctorCommandText::tr(
                         "Tries the connection to a database step by step: ssh, DNS, TCP, TLS, sign-in, and "
                         "what the login may read. A step that fails says what to do."));
    line.addDatabaseOption();
    line.addOption(
        "login-script",
        DoctorCommandText::tr("Only print the SQL that creates the user ROLE, who sees the schema of the "
                              "database and no row of its tables."),
        QStringLiteral("ROLE"));
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto profile = line.database();
    if (!profile) {
        printError(profile.error());
        return CouldNotLook;
    }
    if (line.isSet("login-script")) {
        print(schema::schemaLoginScript(line.value("login-script"), profile->database()).trimmed());
        return Fine;
    }
    const bool isJson = line.format() == QLatin1String("json");
    QJsonArray steps;
    const bool passed = schema::doctor::diagnose(*profile, [&](const schema::doctor::Step& step) {
        isJson ? steps.append(toJson(step)) : printStep(step);
    });
    if (isJson)
        print(QString::fromUtf8(core::toJson({{QStringLiteral("database"), profile->title()},
                                              {QStringLiteral("passed"), passed},
                                              {QStringLiteral("steps"), steps}})));
    return passed ? Fine : SomethingWrong;
}

}  // namespace cli
