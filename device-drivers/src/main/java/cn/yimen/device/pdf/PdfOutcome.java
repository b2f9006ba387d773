package cn.yimen.device.pdf;

import java.nio.file.Path;
import java.util.SortedSet;

/// What came of writing a document.
@SuppressWarnings("ArrayRecordComponent") // documents are never compared
public sealed interface PdfOutcome {

    /// Every character is there.
    record Written(byte[] pdf, int pages) implements PdfOutcome {}

    /// Some characters are in no font; 〓 stands in their place. A person decides whether that is
    /// handed out.
    ///
    /// @param missing each of them once
    record Incomplete(byte[] pdf, int pages, SortedSet<String> missing) implements PdfOutcome {}

    /// A font file that should be installed is not there, or is damaged.
    record NoFont(Path file) implements PdfOutcome {}
}
