package cn.yimen.desk.guide.screen;

import cn.yimen.desk.guide.GuideWish;

/// Hears what is touched on the tablet.
@FunctionalInterface
public interface GuideHands {
    void wish(GuideWish wish);
}
