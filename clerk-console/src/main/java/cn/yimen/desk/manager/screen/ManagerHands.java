package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Wish;

/// What a hand at the manager's desk can do.
@FunctionalInterface
public interface ManagerHands {

    void wish(Wish wish);
}
