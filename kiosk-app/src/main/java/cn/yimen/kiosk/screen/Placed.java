package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;

/// A tile in its place.
///
/// @param slot names the place, so that a key stays the same key while its face changes and a touch
///   that has begun is not lost
record Placed(String slot, Area area, Tile tile) {}
