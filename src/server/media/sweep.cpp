#include "server/media/files.h"
#include "server/secrets.h"

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace server {
namespace {

bool isOlder(const std::string& path, std::chrono::seconds age) {
    struct stat facts{};
    return ::lstat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) &&
           std::time(nullptr) - facts.st_mtime >= age.count();
}

}  // namespace

void removeAbandoned(const std::string& folder, std::chrono::seconds age) {
    std::error_code failed;
    for (auto at = std::filesystem::directory_iterator(folder, failed);
         !failed && at != std::filesystem::directory_iterator(); at.increment(failed)) {
        const std::string path = at->path().string();
        const std::string name = at->path().filename().string();
        const bool isOurs =
            name.size() == 37 && name.ends_with(".part") && name.find_first_not_of("0123456789abcdef") == 32;
        if (isOurs && isOlder(path, age)) ::unlink(path.c_str());
    }
}

void removeStored(const std::string& folder, const std::string& hash, std::chrono::seconds age) {
    const std::string path = folder + "/" + toHex(hash);
    if (!isOlder(path, age)) return;
    // An upload of the same bytes may come in between looking and removing; so what is removed is looked at
    // once it is out of its way.
    const std::string aside = folder + "/" + toHex(randomBytes(16)) + ".part";
    if (::rename(path.c_str(), aside.c_str()) != 0) return;
    if (isOlder(aside, age))
        ::unlink(aside.c_str());
    else
        ::rename(aside.c_str(), path.c_str());
}

}  // namespace server
