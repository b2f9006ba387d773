package cn.yimen.device.card;

import java.time.LocalDate;

/// The five-star card (五星卡), issued since December 2023.
///
/// @param number 18 characters, the first a 9, check character as on resident cards
/// @param replacementCount 换证次数
/// @param formerLink with this the old 15-character number can be rebuilt
public record PermanentResident2023(
        String englishName,
        String chineseName,
        Sex sex,
        LocalDate birth,
        String number,
        String nationality,
        Validity validity,
        String replacementCount,
        String formerLink)
        implements PermanentResident {

    @Override
    public Holder holder() {
        return new Holder(chineseName.isEmpty() ? englishName : chineseName, sex, birth);
    }

    @Override
    public String toString() {
        return "PermanentResident2023";
    }
}
