package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskState.Visited;

/// A screen on which somebody who was a guest may show who they are, and goes on where they were.
interface Welcoming {

    /// The same for somebody who is known now.
    Visited as(Visitor visitor);
}
