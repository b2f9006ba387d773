package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskState.Browsing;
import java.util.Optional;

/// 您要办什么？ By why somebody came; see [WonderTouches#rows].
///
/// @param occasion id of what was touched; empty while none was
public record Wondering(Visitor visitor, Purpose purpose, Optional<String> occasion)
        implements Browsing {

    @Override
    public int first() {
        return 0;
    }
}
