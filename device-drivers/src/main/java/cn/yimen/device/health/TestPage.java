package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.pdf.Block;
import cn.yimen.device.pdf.Block.Heading;
import cn.yimen.device.pdf.Block.Paragraph;
import cn.yimen.device.pdf.Block.QrCode;
import cn.yimen.device.pdf.Block.Table;
import cn.yimen.device.pdf.Sheet;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The page by which a technician sees what an A4 printer can do (测试页): its state, common and rare
/// characters, a code.
final class TestPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// Of names and places, from the basic block and extensions A to F; invented together.
    private static final String RARE = "㐂 㛃 䶮 䶴 鿍 鿭 〇 𠮷 𠅤 𬀩 𬱖 𬱟 𫖯 𫟹 𬭎 𮧵";

    private final Words words;

    TestPage(Words words) {
        this.words = words;
    }

    Sheet of(URI printer, DeviceStatus status, ZonedDateTime now) {
        List<Block> blocks =
                List.of(
                        new Heading(words.say("page.heading"), 1),
                        new Table(
                                List.of(1, 3),
                                List.of(
                                        row("page.item", words.say("page.value")),
                                        row("page.printer", printer.toString()),
                                        row("column.status", words.word(status.readiness())),
                                        row("column.faults", words.faults(status)),
                                        row("column.supplies", words.supplies(status)),
                                        row("page.time", now.format(MINUTE)))),
                        new Heading(words.say("page.common"), 2),
                        new Paragraph(words.say("page.text")),
                        new Paragraph("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz"),
                        new Paragraph("0123456789 ％ ￥ § № ① ② ③ Ⅰ Ⅱ Ⅲ 「」『』《》【】（）、，。；：？！"),
                        new Heading(words.say("page.rare"), 2),
                        new Paragraph(RARE),
                        new Heading(words.say("page.code"), 2),
                        new QrCode("YIMEN/TEST/A4", 30));
        return new Sheet(words.languageTag(), blocks, words.say("page.number"));
    }

    private List<String> row(String key, String value) {
        return List.of(words.say(key), value.isEmpty() ? "—" : value);
    }
}
