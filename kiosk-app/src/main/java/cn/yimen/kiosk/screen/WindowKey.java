package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;

/// 去窗口办理，取号: the key beside what no machine may take.
record WindowKey(Surroundings around, World world) {

    Act act(ServiceItem item) {
        var act = Act.of(Icon.TICKET, words(), KioskEvent.Key.TAKE_NUMBER);
        return world.obstacle(item).map(why -> act.off(why(why))).orElse(act);
    }

    Choice choice(ServiceItem item) {
        var choice = Choice.of(words(), KioskEvent.Key.TAKE_NUMBER);
        return world.obstacle(item).map(why -> choice.off(why(why))).orElse(choice);
    }

    private String words() {
        return around.text("handin.window");
    }

    private String why(Obstacle why) {
        return around.text("obstacle." + why).replace("\n", " ");
    }
}
