package cn.yimen.device.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsStandBelowEachOtherInChineseAsWell() {
        var table = new Table().row("打印机", "正常", "x").row("ups", "ok", "").row("a", "b", "c");
        assertThat(table.text().lines())
                .containsExactly("打印机  正常  x", "ups     ok", "a       b     c");
    }
}
