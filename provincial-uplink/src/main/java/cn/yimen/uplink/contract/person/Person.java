package cn.yimen.uplink.contract.person;

/// A natural person.
public record Person(DocumentType document, String number, String name) {

    @Override
    public String toString() {
        return "Person";
    }
}
