#pragma once

// What nearly every file of a Qt library includes anyway, parsed once for all of them; each file still
// includes what it uses.

#include <QtCore>
#include <QtWidgets>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <array>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
