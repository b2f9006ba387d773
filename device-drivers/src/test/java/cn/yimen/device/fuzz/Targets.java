package cn.yimen.device.fuzz;

import cn.yimen.device.a4.IppTarget;
import cn.yimen.device.caller.CallerKeys;
import cn.yimen.device.card.sdt.SdtTarget;
import cn.yimen.device.card.social.SocialTarget;
import cn.yimen.device.card.travel.ChipAnswersTarget;
import cn.yimen.device.card.travel.ChipFilesTarget;
import cn.yimen.device.card.travel.MrzTarget;
import cn.yimen.device.keypad.AccessKeypad;
import cn.yimen.device.keys.KeyTarget;
import cn.yimen.device.modbus.ModbusTarget;
import cn.yimen.device.pad.EvaluatorPad;
import cn.yimen.device.panel.TextPanelTarget;
import cn.yimen.device.printer.PrinterReplyTarget;
import cn.yimen.device.scanner.ScanTarget;
import cn.yimen.device.sim.printer.PrinterCommandTarget;
import cn.yimen.device.ups.UpsTarget;
import java.util.List;

/// All codecs that read what a cable or a chip brings: a new one gets a line here.
public final class Targets {

    private Targets() {}

    public static List<Target> all() {
        return List.of(
                new IppTarget(),
                new ChipAnswersTarget(),
                new ChipFilesTarget(),
                new MrzTarget(),
                new PrinterReplyTarget(),
                new PrinterCommandTarget(),
                new ScanTarget(),
                new SdtTarget(),
                new SocialTarget(),
                new ModbusTarget(),
                new TextPanelTarget(),
                new UpsTarget(),
                new KeyTarget("pad", EvaluatorPad.FRAMES),
                new KeyTarget("caller", CallerKeys.LINE.frames()),
                new KeyTarget("keypad", AccessKeypad.LINE.frames()));
    }

    public static Target named(String name) {
        return all().stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no target "
                                        + name
                                        + "; there are "
                                        + all().stream().map(Target::name).toList()));
    }
}
