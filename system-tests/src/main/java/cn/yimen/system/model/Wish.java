package cn.yimen.system.model;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import java.util.List;
import java.util.Optional;

/// What somebody wants a number for.
///
/// @param person who; empty where nobody asked
record Wish(LineId line, List<ItemCode> items, Optional<String> person) {}
