package cn.yimen.hall.domain;

import java.util.Optional;

/// Where somebody is sent on to (转移、下一步).
///
/// @param window the only window that may call them; any that serves the line where empty
public record Destination(LineId line, Optional<WindowId> window, Where where) {}
