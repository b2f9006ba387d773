package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Arranging;
import cn.yimen.kiosk.flow.Asking;
import cn.yimen.kiosk.flow.Following;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.Preparing;
import cn.yimen.kiosk.flow.Wondering;
import javafx.scene.layout.Region;

/// The screens before queueing, of bookings, and of one's own matters at the province.
final class ServiceScreens {
    private final Surroundings around;
    private final Once<PageView> view;

    ServiceScreens(Surroundings around) {
        this.around = around;
        view = new Once<>(() -> new PageView(around));
    }

    Region show(Kiosk kiosk, Wondering state) {
        return view.get().show(new WonderFace(around).of(kiosk.world(), state));
    }

    Region show(Kiosk kiosk, Preparing state) {
        return view.get().show(new PrepareFace(around).of(kiosk.world(), state));
    }

    Region show(Asking state) {
        return view.get().show(new AskingFace(around).of(state));
    }

    Region show(Kiosk kiosk, Arranging state) {
        return view.get().show(new ArrangeFace(around).of(kiosk.world(), state));
    }

    Region show(Kiosk kiosk, Following state) {
        return view.get().show(new FollowFace(around).of(kiosk.world(), state));
    }
}
