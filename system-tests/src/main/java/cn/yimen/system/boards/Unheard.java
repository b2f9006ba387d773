package cn.yimen.system.boards;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;

/// What is told to somebody who only asks.
final class Unheard implements HallListener {

    @Override
    public void changed(HallUpdate update) {}

    @Override
    public void link(LinkState state) {}
}
