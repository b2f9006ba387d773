package cn.yimen.device.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;

class JpegTest {

    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;

    /// Says that it is so large; nothing else of it is a picture.
    static byte[] page(int width, int height, int bytes) {
        var jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        segment(jpeg, 0xC0, 8, height >> 8, height, width >> 8, width, 1);
        segment(jpeg, SCAN, 1);
        while (jpeg.size() < bytes - 2) {
            jpeg.write(7);
        }
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return jpeg.toByteArray();
    }

    private static void segment(ByteArrayOutputStream jpeg, int kind, int... content) {
        jpeg.write(0xFF);
        jpeg.write(kind);
        jpeg.write((content.length + 2) >> 8);
        jpeg.write(content.length + 2);
        Arrays.stream(content).forEach(jpeg::write);
    }

    private static byte[] with(byte[] page, int kind, int times, int... content) {
        var more = new ByteArrayOutputStream();
        more.write(page, 0, page.length - 2);
        for (int i = 0; i < times; i++) {
            segment(more, kind, content);
        }
        more.write(page, page.length - 2, 2);
        return more.toByteArray();
    }

    /// As a camera makes it.
    private static byte[] drawn(boolean progressive) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(
                progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        var jpeg = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(jpeg)) {
            writer.setOutput(out);
            var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
            image.setRGB(320, 240, 0xFFFFFF);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return jpeg.toByteArray();
    }

    @Test
    void realPicturesMayBeDecoded() throws IOException {
        for (var jpeg : new byte[][] {drawn(false), drawn(true)}) {
            assertThat(Jpeg.isWhole(jpeg)).isTrue();
            assertThat(Jpeg.isBounded(jpeg)).isTrue();
        }
        assertThat(Jpeg.isBounded(page(4_960, 7_016, 5_000))).isTrue();
    }

    @Test
    void aFewBytesThatSayTheyAreVeryLargeAreNot() {
        var bomb = page(65_500, 65_500, 400);
        assertThat(Jpeg.isWhole(bomb)).isTrue();
        assertThat(Jpeg.isBounded(bomb)).isFalse();
        assertThat(Jpeg.isBounded(page(65_500, 0, 400))).isFalse();
    }

    @Test
    void aThousandScansOverOnePageAreNot() {
        var page = page(2_480, 3_508, 400);
        assertThat(Jpeg.isBounded(with(page, SCAN, Jpeg.MOST_SCANS - 1, 1))).isTrue();
        assertThat(Jpeg.isBounded(with(page, SCAN, Jpeg.MOST_SCANS, 1))).isFalse();
        assertThat(Jpeg.isBounded(with(with(page, COMMENT, 1, 0xFF, 0xD9), SCAN, 1_000, 1)))
                .isFalse();
    }

    @Test
    void aSecondSizeIsNotBelieved() {
        var page = page(100, 100, 400);
        assertThat(Jpeg.isBounded(with(page, 0xC1, 1, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1))).isFalse();
        assertThat(Jpeg.isBounded(with(page, COMMENT, 1, 0xFF, 0xC0, 0, 8, 8, 9, 9, 9, 9)))
                .isTrue();
    }

    @Test
    void cutOffAnywhereItAsksForNothing() throws IOException {
        var jpeg = drawn(false);
        for (int end = 0; end < jpeg.length; end += 7) {
            assertThat(Jpeg.isWhole(Arrays.copyOf(jpeg, end))).isFalse();
        }
        assertThat(Jpeg.isBounded(Arrays.copyOf(jpeg, 20))).isFalse();
    }
}
