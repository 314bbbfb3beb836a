#pragma once

#include "schema/difference/difference.h"

namespace schema {

/// A difference in one line for people: `+1 column comments.spam_score, −1 table drafts, index comments_post
/// on comments valid: yes → no`. Names `most` changes, what a statement would notice first, and counts the
/// others. Empty when there is none.
QString summary(const Difference& difference, int most = 3);

}  // namespace schema
