#pragma once

#include "server/configuration.h"

namespace server {

/// The environment with the secrets that lie in files.
struct FiledSecrets {
    Environment environment;
    ConfigurationProblems problems;
    std::vector<std::string> unread;  ///< the settings whose files have the problems
};

/// Every setting that holds a secret (DATABASE_URL, DATABASE_READ_URL, DB_PASSWORD, REDIS_URL and
/// OIDC_NAME_CLIENT_SECRET) may be in a file instead, where neither a list of processes nor a crash report
/// shows it: in the one that NAME_FILE names, as container engines mount secrets, or in the one called NAME
/// in $CREDENTIALS_DIRECTORY, where systemd puts the credentials of a service. The content is one line. There
/// is a sentence for each file that is not as it should be, and for each secret that is in two places; an
/// empty credential counts as none, as an empty variable does.
FiledSecrets withSecretFiles(Environment environment);

}  // namespace server
