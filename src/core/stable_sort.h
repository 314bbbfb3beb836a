#pragma once

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace core {

/// Sorts `list` by what `projection` makes of its elements and keeps the order of equal ones, as
/// std::ranges::stable_sort() does; that one warns with libstdc++ 12, which makes it with a function that
/// C++17 deprecated.
template <typename List, typename Less = std::ranges::less, typename Projection = std::identity>
void stableSort(List& list, Less less = {}, Projection projection = {}) {
    std::vector<typename List::size_type> order(static_cast<size_t>(list.size()));
    std::iota(order.begin(), order.end(), typename List::size_type{});
    std::ranges::sort(order, [&](auto a, auto b) {
        const auto& left = list.at(a);
        const auto& right = list.at(b);
        if (std::invoke(less, std::invoke(projection, left), std::invoke(projection, right))) return true;
        if (std::invoke(less, std::invoke(projection, right), std::invoke(projection, left))) return false;
        return a < b;
    });
    List sorted;
    sorted.reserve(list.size());
    for (const auto at : order)
        sorted.push_back(list.at(at));
    list = std::move(sorted);
}

}  // namespace core
