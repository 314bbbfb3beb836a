#pragma once

#include <functional>
#include <stop_token>

namespace cli {

/// Runs `work` on a thread of its own while the main one listens to Ctrl+C, which asks the token to stop; a
/// second one does nothing more. Returns when `work` has ended, which it has to do soon once it is asked.
void runStoppable(const std::function<void(std::stop_token)>& work);

}  // namespace cli
