package cn.yimen.device.card;

import java.time.LocalDate;

/// Whom a document belongs to.
///
/// @param name in Chinese characters where the document has it so, else in Latin letters
public record Holder(String name, Sex sex, LocalDate birth) {

    @Override
    public String toString() {
        return "Holder";
    }
}
