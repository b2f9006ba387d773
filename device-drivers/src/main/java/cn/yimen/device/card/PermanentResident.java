package cn.yimen.device.card;

/// 外国人永久居留身份证: permanent residence card of a foreigner, in two forms that are both valid.
public sealed interface PermanentResident extends IdentityCard
        permits PermanentResident2017, PermanentResident2023 {

    String englishName();

    /// Empty when the holder has no Chinese name.
    String chineseName();

    /// Three characters.
    String nationality();
}
