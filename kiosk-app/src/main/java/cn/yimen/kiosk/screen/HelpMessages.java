package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.kiosk.flow.KioskState.HelpProgress;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.screen.Message.Mood;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;

/// 求助: who comes; and where nobody does, who can be called and when somebody is there again.
record HelpMessages(Surroundings around) {

    Message of(World world, HelpProgress progress) {
        return switch (progress) {
            case CALLING -> said(Mood.NEUTRAL, "help.calling");
            case STAFF_TOLD -> taken(world);
            case NOT_REACHED -> notReached(world);
        };
    }

    private Message taken(World world) {
        return world.helpCall().flatMap(HelpCall::guide).isPresent()
                ? said(Mood.GOOD, "help.guide")
                : world.helpCall()
                        .flatMap(HelpCall::takenBy)
                        .map(this::coming)
                        .orElseGet(() -> told(world));
    }

    private Message coming(WindowId window) {
        return Message.of(
                Icon.STAFF,
                Mood.GOOD,
                around.text("help.coming"),
                around.text("help.coming.body", window.value()));
    }

    private Message told(World world) {
        return around.staffed() ? said(Mood.GOOD, "help.told") : elsewhere(world);
    }

    private Message notReached(World world) {
        return around.staffed()
                ? said(Mood.ATTENTION, "help.not-reached")
                        .steps(
                                around.text("help.step-1"),
                                around.text("help.step-2", hallPhone(world)))
                : elsewhere(world);
    }

    /// The hall was told all the same: where a window takes the call after all, that is said.
    private Message elsewhere(World world) {
        var assistance = world.machine().assistance();
        var phone = assistance.phone().isEmpty() ? hallPhone(world) : assistance.phone();
        var steps = new ArrayList<String>();
        steps.add(around.text("help.step-phone.alone", phone, world.device().value()));
        if (!assistance.place().isEmpty()) {
            steps.add(around.text("help.step-place.alone", assistance.place()));
        }
        world.opening()
                .next()
                .filter(_ -> !assistance.unattended())
                .map(next -> around.text("help.step-open.alone", around.when(next)))
                .ifPresent(steps::add);
        return said(Mood.ATTENTION, "help.told").steps(steps.toArray(String[]::new));
    }

    private Message said(Mood mood, String key) {
        return Message.of(Icon.STAFF, mood, around.text(key), around.text(key + ".body"));
    }

    private static String hallPhone(World world) {
        return world.config().map(HallConfig::phone).orElse("12345");
    }
}
