package cn.yimen.display.app;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;

/// Ignores what the connection hears: the test tells the board itself.
final class Deaf implements HallListener {

    @Override
    public void changed(HallUpdate update) {}

    @Override
    public void link(LinkState state) {}
}
