package cn.yimen.kiosk.screen;

import java.util.stream.IntStream;

/// 亮证扫码: where the code of a licence is held to, and how it comes onto a phone.
record LicenceFace(Surroundings around) {

    private static final int STEPS = 3;

    Page showing() {
        var steps =
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(n -> Instruction.outlined(n, around.text("licence.show." + n)))
                        .toList();
        return Page.titled(around.text("licence.show"))
                .lead(around.text("licence.show.lead"))
                .with(Outlet.ofScanner(around.text("licence.show.here")).filling())
                .with(Block.card(steps));
    }
}
