package org.foiatrail.extract.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.Unreadable;
import org.jspecify.annotations.Nullable;

/// The files attached to a PDF: to the document as a whole, or pinned to a page.
final class PdfAttachments {
    /// A name tree that contains itself would have no end.
    private static final int MAX_DEPTH = 20;

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
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment pinned
                        && pinned.getFile() instanceof PDComplexFileSpecification file) {
                    add(file, null);
                }
            }
        }
        return problems;
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

    private void add(@Nullable PDComplexFileSpecification file, @Nullable String key) throws IOException {
        PDEmbeddedFile content = file == null ? null : content(file);
        if (file == null || content == null) {
            return;
        }
        String name = file.getFilename();
        try (InputStream in = content.createInputStream()) {
            folder.add(name == null || name.isBlank() ? key : name, in);
        } catch (IOException e) {
            // The others may be sound; whether the folder is full is asked once all are through.
            problems.add("attachment " + (name == null ? key : name) + ": " + Unreadable.describe(e));
        }
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
