#include "server/operator_commands.h"

#include "server/email_address.h"
#include "server/next_sign_in.h"
#include "server/password_hasher.h"
#include "server/password_input.h"
#include "server/password_rules.h"
#include "server/store/database.h"
#include "server/store/passwords.h"
#include "server/store/users.h"

#include <boost/asio/co_spawn.hpp>

#include <array>
#include <cstdio>
#include <functional>
#include <optional>
#include <stdexcept>

namespace server {
namespace {

using OperatorWork = std::function<Task<>(Database&)>;

/// Runs the work on a new connection, and gives what went wrong; empty when nothing did.
std::string withDatabase(const Configuration& configuration, const Log& log, const OperatorWork& work) {
    asio::io_context context(1);
    Database database(context, {.connection = configuration.database}, log);
    std::string failure;
    asio::co_spawn(context, database.run(), [](const std::exception_ptr&) {});
    asio::co_spawn(context, work(database), [&](const std::exception_ptr& failed) {
        try {
            if (failed) std::rethrow_exception(failed);
        } catch (const std::exception& reason) {
            failure = reason.what();
            if (failure.empty()) failure = "unknown failure";
        }
        database.stop();
        context.stop();
    });
    context.run();
    return failure;
}

/// Says the sentence, and gives the exit code of a command that did not do its work.
int refuse(const std::string& sentence, int code = 1) {
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return code;
}

int refuseAddress(std::string_view written) {
    return refuse("\"" + std::string(written) + "\" is not an e-mail address.", 2);
}

int promoteToAdmin(const Configuration& configuration, const Log& log, std::string_view written) {
    const auto email = emailAddress(written);
    if (!email) return refuseAddress(written);
    std::optional<NamedPerson> person;
    const std::string failure = withDatabase(configuration, log, [&](Database& database) -> Task<> {
        co_await promoteAdmin(database, *email);
        person = co_await findNamedPerson(database, *email);
    });
    if (!failure.empty()) return refuse(*email + " could not be made an admin: " + failure);
    std::printf("%s is an admin now.\n%s\n", email->c_str(),
                nextSignIn(configuration, *email, person && person->hasPassword).c_str());
    return 0;
}

int setPassword(const Configuration& configuration, const Log& log, std::string_view written) {
    const auto email = emailAddress(written);
    if (!email) return refuseAddress(written);
    // Asked first, so that the password is not typed for an account that there is not.
    std::optional<NamedPerson> person;
    std::string failure = withDatabase(configuration, log, [&](Database& database) -> Task<> {
        person = co_await findNamedPerson(database, *email);
    });
    if (!failure.empty()) return refuse("The password of " + *email + " could not be set: " + failure);
    if (!person)
        return refuse("No account has the e-mail address " + *email +
                      ". Invite the person, or create the first admin with colophond --promote-admin " +
                      *email);
    if (person->isSuspended)
        return refuse("The account of " + *email +
                      " is suspended and cannot sign in. Ask an admin to lift the suspension first.");
    const auto entered = readNewPassword();
    if (const auto* problem = std::get_if<PasswordInputProblem>(&entered)) return refuse(problem->sentence);
    const auto& password = std::get<std::string>(entered);
    if (const auto code = passwordProblem(password); !code.empty())
        return refuse(passwordProblemInWords(code));
    std::optional<std::int64_t> changed;
    failure = withDatabase(configuration, log, [&](Database& database) -> Task<> {
        changed = co_await changePassword(database, {.owner = "select $1::bigint",
                                                     .values = Values(person->id),
                                                     .hash = PasswordHasher::hash(password),
                                                     .reason = "by the operator of the server"});
    });
    if (!failure.empty()) return refuse("The password of " + *email + " could not be set: " + failure);
    if (!changed)
        return refuse("The account of " + *email +
                      " was suspended or deleted in the meantime. Nothing was changed.");
    std::printf("The password of %s was set. All sessions of this account were signed out.\n",
                email->c_str());
    return 0;
}

constexpr std::array commands{
    OperatorCommand{"--promote-admin", "make this person an admin; creates the account if it does not exist",
                    promoteToAdmin},
    OperatorCommand{
        "--set-password",
        "set this person's password; asks for it twice, or reads the first line of standard input",
        setPassword}};

}  // namespace

std::span<const OperatorCommand> operatorCommands() {
    return commands;
}

}  // namespace server
