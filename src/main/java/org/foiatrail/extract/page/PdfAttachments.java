package org.foiatrail.extract.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.Unreadable;
import org.jspecify.annotations.Nullable;

/// The files attached to a PDF: to the document as a whole, or pinned to a page; and what readers noted on its pages,
/// which is not seen on them, as one file more.
final class PdfAttachments {
    /// A name tree that contains itself would have no end.
    private static final int MAX_DEPTH = 20;

    private static final String COMMENTS = "comments.txt";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final PDDocument document;
    private final MemberFolder folder;
    private final List<String> problems = new ArrayList<>();

    PdfAttachments(PDDocument document, MemberFolder folder) {
        this.document = document;
        this.folder = folder;
    }

    /// Unpacks all that can be; gives what is wrong with the others.
    List<String> unpack() throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            walk(names.getEmbeddedFiles(), 0);
        }
        StringBuilder comments = new StringBuilder();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment pinned
                        && pinned.getFile() instanceof PDComplexFileSpecification file) {
                    add(file, null);
                } else if (annotation instanceof PDAnnotationMarkup comment) {
                    comments.append(written(number, comment));
                }
            }
        }
        if (!comments.isEmpty()) {
            add(COMMENTS, new ByteArrayInputStream(comments.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return problems;
    }

    /// A line of what somebody noted on a page; empty if that is nothing, or stands on the page for all to see.
    private static String written(int page, PDAnnotationMarkup comment) {
        String words = comment.getContents();
        if (words == null || words.isBlank() || comment instanceof PDAnnotationFreeText) {
            return "";
        }
        String author = comment.getTitlePopup();
        Calendar date = comment.getCreationDate();
        return "Page " + page
                + (author == null || author.isBlank() ? "" : ", " + inOneLine(author))
                + (date == null
                        ? ""
                        : ", "
                                + TIME.format(date.toInstant()
                                        .atZone(date.getTimeZone().toZoneId())))
                + ": " + inOneLine(words) + "\n";
    }

    /// So that no note can imitate another's, or a message.
    private static String inOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private void walk(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
                add(file.getValue(), file.getKey());
            }
        }
        if (node.getKids() != null && depth < MAX_DEPTH) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                walk(kid, depth + 1);
            }
        }
    }

    private void add(@Nullable PDComplexFileSpecification file, @Nullable String key) {
        PDEmbeddedFile content = file == null ? null : content(file);
        if (file == null || content == null) {
            return;
        }
        String name = file.getFilename();
        String printed = name == null || name.isBlank() ? key : name;
        try {
            add(printed, content.createInputStream());
        } catch (IOException e) {
            problem(printed, e);
        }
    }

    private void add(@Nullable String name, InputStream content) {
        try (content) {
            folder.add(name, content);
        } catch (IOException e) {
            // The others may be sound; whether the folder is full is asked once all are through.
            problem(name, e);
        }
    }

    private void problem(@Nullable String name, IOException e) {
        problems.add("attachment " + name + ": " + Unreadable.describe(e));
    }

    private static @Nullable PDEmbeddedFile content(PDComplexFileSpecification file) {
        for (PDEmbeddedFile content : new PDEmbeddedFile[] {
            file.getEmbeddedFileUnicode(),
            file.getEmbeddedFile(),
            file.getEmbeddedFileDos(),
            file.getEmbeddedFileMac(),
            file.getEmbeddedFileUnix()
        }) {
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
