package cn.yimen.sandbox.service;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A PDF of one A4 page with one line of Latin text, byte for byte the same for the same line.
final class OnePage {

    private OnePage() {}

    /// @param line letters, digits, blanks
    static byte[] of(String line) {
        var stream = "BT /F1 18 Tf 72 720 Td (" + line.replaceAll("[^0-9A-Za-z -]", "") + ") Tj ET";
        var objects =
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F1 5 0 R>>>>>>",
                        "<</Length " + stream.length() + ">>stream\n" + stream + "\nendstream",
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int table = text.length();
        int count = objects.size() + 1;
        text.append("xref\n0 %d\n%s".formatted(count, places))
                .append("trailer<</Size %d/Root 1 0 R>>\n".formatted(count))
                .append("startxref\n%d\n%%%%EOF\n".formatted(table));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
