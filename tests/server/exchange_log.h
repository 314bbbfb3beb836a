#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

struct Answer;

/// Writes down what was asked and answered, a JSON object a line, into COLOPHON_EXCHANGES/PROGRAM.jsonl,
/// which tests/server/contract/check.py compares with resources/openapi.yaml. A new run of the program begins
/// a new file. Any thread.
void recordExchange(const QByteArray& method, const QByteArray& target,
                    const QList<std::pair<QByteArray, QByteArray>>& requestHeaders,
                    const QByteArray& requestBody, const Answer& answer);
