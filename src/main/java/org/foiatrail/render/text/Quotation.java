package org.foiatrail.render.text;

/// A quote of an export and where it says it stands.
public record Quotation(String production, String path, int page, int lastPage, int start, int end, String quote) {
    @Override
    public String toString() {
        return production + ":" + path + "#" + page + "@" + start + "-" + end;
    }
}
