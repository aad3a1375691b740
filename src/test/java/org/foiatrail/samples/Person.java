package org.foiatrail.samples;

/// One of the invented people of the story.
record Person(String id, String first, String last, String title, String agency, String address) {
    String name() {
        return first + " " + last;
    }

    boolean contractor() {
        return title.endsWith("(CTR)");
    }

    /// As Outlook prints a colleague.
    String surnameFirst() {
        return last + ", " + first + (contractor() ? " (CTR)" : "");
    }
}
