package cn.yimen.system.attack;

import cn.yimen.hall.config.Reading;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.seal.SealOffice.SealKeys;
import cn.yimen.uplink.seal.SealFinding;
import cn.yimen.uplink.seal.SealRoots;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Hostile papers. A kiosk draws none: it looks at the seal and hands the bytes to the printer (ADR
/// 0085), so what must be bounded is the look.
final class PaperPart implements Part {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /// The paper as text, its sealed part, and what the digest borrows.
    private static final long MOST_PER_BYTE = 8;

    private static final long MOST_BESIDES = 16L << 20;
    private static final int NESTED = 200_000;
    private static final int LARGE = 8 << 20;

    private final Path folder;

    PaperPart(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Attempt> run() throws Exception {
        Files.createDirectories(folder);
        var roots = roots(Files.createTempDirectory(folder, "papers"));
        var tried = new ArrayList<Attempt>();
        tried.add(tried(roots, "100,000 pages, no seal", PaperPart::manyPages));
        tried.add(tried(roots, "a seal nested 200,000 deep", () -> sealed(nested(0x30))));
        tried.add(tried(roots, "a set nested 200,000 deep", () -> sealed(nested(0x31))));
        tried.add(tried(roots, "a tag of its own nested 200,000 deep", () -> sealed(nested(0xA0))));
        tried.add(tried(roots, "a seal 5,000 deep, each of known length", PaperPart::boxes));
        tried.add(tried(roots, "a seal that says it has 2 GB", () -> sealed("30847fffffff02")));
        tried.add(tried(roots, "a number of 4 MB in a seal", PaperPart::largeNumber));
        tried.add(tried(roots, "half a million ranges", PaperPart::manyRanges));
        tried.add(tried(roots, "ranges beyond every number", PaperPart::farRanges));
        tried.add(tried(roots, "digits without an end", PaperPart::digits));
        tried.add(tried(roots, "a form that draws itself", PaperPart::recursive));
        return tried;
    }

    private static SealRoots roots(Path work) throws IOException {
        var keys =
                SealKeys.made(
                        new Random(1),
                        NOW.minus(Duration.ofDays(30)),
                        NOW.plus(Duration.ofDays(300)));
        var file = Files.writeString(work.resolve("roots.pem"), new SealOffice(keys).roots());
        return SealRoots.read(file) instanceof Reading.Read<SealRoots>(var read, var _)
                ? read
                : SealRoots.NONE;
    }

    private static Attempt tried(SealRoots roots, String what, Supplier<String> paper) {
        var pdf = paper.get().getBytes(StandardCharsets.ISO_8859_1);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = memory.getCurrentThreadAllocatedBytes();
        long begin = memory.getCurrentThreadCpuTime();
        String seen;
        boolean refused;
        try {
            var finding = roots.examine(pdf, NOW);
            refused = finding instanceof SealFinding.Refused;
            seen = finding.toString();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            refused = false;
            seen = e.getClass().getSimpleName();
        }
        var spent = Duration.ofNanos(memory.getCurrentThreadCpuTime() - begin);
        bytes = memory.getCurrentThreadAllocatedBytes() - bytes;
        boolean isBounded = bytes <= MOST_PER_BYTE * pdf.length + MOST_BESIDES;
        return Attempt.of(
                "paper: " + what,
                "refused within 1 s and eight times its size",
                refused && isBounded && spent.compareTo(LONGEST) <= 0,
                "%s, %d ms, %d kB of a paper of %d kB"
                        .formatted(seen, spent.toMillis(), bytes >> 10, pdf.length >> 10));
    }

    private static String manyPages() {
        var pdf = new StringBuilder("%PDF-1.7\n");
        for (int page = 3; page < 100_003; page++) {
            pdf.append(page).append(" 0 obj<</Type/Page/Parent 2 0 R>>endobj\n");
        }
        return pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n").toString();
    }

    /// A paper whose one range is right and whose seal is this.
    private static String sealed(String digits) {
        var head = "%PDF-1.7\n/ByteRange[0 ";
        var tail = ">\n%%EOF\n";
        for (int begin = head.length(); ; begin++) {
            int end = begin + digits.length() + 2;
            var text =
                    head + begin + " " + end + " " + tail.length() + "]/Contents<" + digits + tail;
            if (text.indexOf("<" + digits) == begin) {
                return text;
            }
        }
    }

    /// Of undetermined length, so that each level costs two bytes.
    private static String nested(int tag) {
        return HexFormat.of().toHexDigits((byte) tag).concat("80").repeat(NESTED);
    }

    private static String boxes() {
        var inside = new StringBuilder();
        for (int level = 0; level < 5_000; level++) {
            inside.insert(0, "3083" + "%06x".formatted(inside.length() / 2));
        }
        return sealed(inside.toString());
    }

    private static String largeNumber() {
        int bytes = LARGE / 2;
        return sealed("0284" + HexFormat.of().toHexDigits(bytes) + "7f".repeat(bytes));
    }

    private static String manyRanges() {
        return "%PDF-1.7\n" + "/ByteRange[0 1 2 3]".repeat(500_000);
    }

    private static String farRanges() {
        return "%PDF-1.7\n/ByteRange[0 999999999 999999999 999999999]<>".repeat(1_000);
    }

    private static String digits() {
        return sealed("0".repeat(LARGE)).replace("%%EOF", "g");
    }

    private static String recursive() {
        return "%PDF-1.7\n1 0 obj<</Type/XObject/Subtype/Form/Resources<</XObject<</A 1 0 R>>>>"
                + "/Length 5>>stream\n/A Do\nendstream endobj\n/ByteRange[0 10 12 90]\n%%EOF\n";
    }
}
