package cn.yimen.kiosk.flow;

import java.util.Optional;

/// What a citizen touches who knows why they came, and not what it is called.
public sealed interface WonderTouch extends KioskEvent.Touch {

    /// 您要办什么？
    record Open() implements WonderTouch {}

    /// @param occasion its id in the catalogue; empty = all of them again
    record Because(Optional<String> occasion) implements WonderTouch {}
}
