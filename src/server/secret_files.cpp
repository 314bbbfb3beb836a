#include "server/secret_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace server {
namespace {

constexpr std::string_view fileSuffix = "_FILE";
constexpr const char* credentialsVariable = "CREDENTIALS_DIRECTORY";
constexpr std::size_t secretFilesMostBytes = 65'536;

bool isSecret(std::string_view name) {
    static constexpr std::array<std::string_view, 4> plain{"DATABASE_URL", "DATABASE_READ_URL", "DB_PASSWORD",
                                                           "REDIS_URL"};
    return std::ranges::find(plain, name) != plain.end() ||
           (name.starts_with("OIDC_") && name.ends_with("_CLIENT_SECRET"));
}

/// What is in the file, or the end of a sentence about what is wrong with it.
std::variant<std::string, ConfigurationProblems> lineOf(const std::string& path) {
    const auto wrong = [](std::string sentence) { return ConfigurationProblems{std::move(sentence)}; };
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return wrong("which cannot be read: " + std::string(std::strerror(errno)) + ".");
    std::string out(secretFilesMostBytes + 1, '\0');
    std::size_t size = 0;
    ssize_t count = 0;
    while (size < out.size() && (count = ::read(file, out.data() + size, out.size() - size)) > 0)
        size += static_cast<std::size_t>(count);
    const int failure = count < 0 ? errno : 0;
    ::close(file);
    if (failure != 0) return wrong("which cannot be read: " + std::string(std::strerror(failure)) + ".");
    if (size > secretFilesMostBytes)
        return wrong("which is too long for a secret; it must contain one line.");
    out.resize(size);
    while (out.ends_with('\n') || out.ends_with('\r'))
        out.pop_back();
    if (std::ranges::any_of(out, [](unsigned char one) { return one < 0x20; }))
        return wrong("which must contain exactly one line of text.");
    return out;
}

/// Puts secrets in their place one by one.
class Filler {
public:
    explicit Filler(Environment environment) { m_out.environment = std::move(environment); }

    enum class Empty { IsWrong, IsNothing };
    /// `where` says in a sentence where `path` comes from.
    void take(const std::string& name, const std::string& path, const std::string& where, Empty empty) {
        const auto read = lineOf(path);
        if (const auto* problems = std::get_if<ConfigurationProblems>(&read))
            return wrong(name, where + " is \"" + path + "\", " + problems->front());
        const auto& secret = std::get<std::string>(read);
        if (secret.empty() && empty == Empty::IsNothing) return;
        if (secret.empty()) return wrong(name, where + " is \"" + path + "\", which is empty.");
        std::string& place = m_out.environment[name];
        if (!place.empty())
            return wrong(
                name, name + " is set more than once, the second time by " + where + ". Remove one of them.");
        place = secret;
    }
    void wrong(const std::string& name, std::string sentence) {
        m_out.unread.push_back(name);
        m_out.problems.push_back(std::move(sentence));
    }
    FiledSecrets& result() { return m_out; }

private:
    FiledSecrets m_out;
};

void takeCredentials(Filler& filler, const std::string& folder) {
    std::error_code failed;
    std::vector<std::string> names;
    for (auto at = std::filesystem::directory_iterator(folder, failed);
         !failed && at != std::filesystem::directory_iterator(); at.increment(failed))
        if (isSecret(at->path().filename().string())) names.push_back(at->path().filename().string());
    if (failed)
        return filler.wrong(credentialsVariable, std::string(credentialsVariable) + " is \"" + folder +
                                                     "\", which cannot be read: " + failed.message() + ".");
    std::ranges::sort(names);
    for (const std::string& name : names)
        filler.take(name, folder + "/" + name, "the credential " + name, Filler::Empty::IsNothing);
}

}  // namespace

FiledSecrets withSecretFiles(Environment environment) {
    const Environment given = environment;
    Filler filler(std::move(environment));
    for (const auto& [variable, path] : given) {
        if (!variable.ends_with(fileSuffix) || path.empty()) continue;
        const std::string name = variable.substr(0, variable.size() - fileSuffix.size());
        if (!isSecret(name)) continue;
        filler.result().environment.erase(variable);
        filler.take(name, path, variable, Filler::Empty::IsWrong);
    }
    if (const auto folder = given.find(credentialsVariable); folder != given.end() && !folder->second.empty())
        takeCredentials(filler, folder->second);
    return std::move(filler.result());
}

}  // namespace server
