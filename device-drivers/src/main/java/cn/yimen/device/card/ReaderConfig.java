package cn.yimen.device.card;

/// Which reader to use, and how: [PcscReader], or the configuration of another family.
public interface ReaderConfig {

    /// The place it serves; nothing is opened before it is watched.
    CardPlace place();

    /// How often a card that does not answer is tried again.
    int retries();
}
