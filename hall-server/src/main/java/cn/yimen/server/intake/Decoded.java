package cn.yimen.server.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A text that other programs wrote: UTF-8 with or without its mark, UTF-16 with its mark (Excel's
/// "Unicode text"), or GB18030 (and with it GBK and GB2312, Excel's CSV on a Chinese Windows). Each
/// is decoded strictly: what fits none of them is refused, never guessed.
final class Decoded {

    private static final char MARK = '\uFEFF';

    private Decoded() {}

    static Optional<String> of(byte[] bytes) {
        boolean isUtf16 = bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        var candidates =
                isUtf16
                        ? List.of(StandardCharsets.UTF_16)
                        : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        return candidates.stream().flatMap(charset -> decode(bytes, charset).stream()).findFirst();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean isMarked = !text.isEmpty() && text.charAt(0) == MARK;
            return Optional.of(isMarked ? text.substring(1) : text);
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }
}
