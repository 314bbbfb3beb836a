#pragma once

// What nearly every file of a Qt library includes anyway; each file still includes what it uses.

#include <QtCore>
#if defined(QT_WIDGETS_LIB)
#include <QtWidgets>
#endif

#include <qcoro/qcorotask.h>

#include <algorithm>
#include <array>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
