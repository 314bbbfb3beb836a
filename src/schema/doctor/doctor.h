#pragma once

#include "postgres/profile.h"

#include <functional>
#include <stop_token>

namespace schema::doctor {

/// One step on the way to a database.
struct Step {
    enum class Kind { Ssh, HostName, Tcp, Tls, SignIn, Rights };
    Kind kind = Kind::SignIn;
    QString text;  ///< what was found; of a failed step also what to do
    bool passed = true;
    qint64 milliseconds = 0;
};

/// "ssh", "DNS", "TCP", "TLS", "sign-in", "rights": the name of a step in reports, never translated.
const char* name(Step::Kind kind);

/// Tries the connection step by step: the ssh tunnel, the host name, TCP, TLS and its certificate, sign-in
/// (and that the expected server answers), and what the login may read. Calls `done` after each step; ends
/// with the first that fails, or once `stop` is requested. Steps that the address does not need are left out.
/// Only the first of several hosts is tried before sign-in. Returns whether all passed. Reads only catalogs.
/// Blocks.
bool diagnose(const postgres::Profile& profile, const std::function<void(const Step&)>& done,
              const std::stop_token& stop = {});

}  // namespace schema::doctor
