package org.foiatrail.extract.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.pkg.RarParser;
import org.foiatrail.extract.file.MemberFolder;
import org.foiatrail.extract.file.MemberTally;
import org.foiatrail.extract.file.PageHandler;
import org.foiatrail.extract.file.Unreadable;
import org.foiatrail.extract.file.WholeReader;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.foiatrail.model.Page;

/// Archives and mail boxes: members, no pages. What cannot be unpacked is counted and named, never left out in
/// silence.
public final class ArchiveReader implements WholeReader {
    private static final Map<String, String> ARCHIVERS = Map.of(
            "application/x-tar", ArchiveStreamFactory.TAR,
            "application/x-gtar", ArchiveStreamFactory.TAR,
            "application/x-arj", ArchiveStreamFactory.ARJ,
            "application/x-archive", ArchiveStreamFactory.AR,
            "application/x-cpio", ArchiveStreamFactory.CPIO,
            "application/x-unix-dump", ArchiveStreamFactory.DUMP);
    private static final Map<String, String> COMPRESSORS = Map.of(
            "application/gzip", CompressorStreamFactory.GZIP,
            "application/zlib", CompressorStreamFactory.DEFLATE,
            "application/x-bzip", CompressorStreamFactory.BZIP2,
            "application/x-bzip2", CompressorStreamFactory.BZIP2,
            "application/x-xz", CompressorStreamFactory.XZ,
            "application/x-lzma", CompressorStreamFactory.LZMA,
            "application/x-compress", CompressorStreamFactory.Z,
            "application/x-snappy-framed", CompressorStreamFactory.SNAPPY_FRAMED,
            "application/x-lz4", CompressorStreamFactory.LZ4_FRAMED,
            "application/zstd", CompressorStreamFactory.ZSTANDARD);
    private static final MediaType MBOX = MediaType.application("mbox");
    private static final MediaType RAR = MediaType.application("x-rar-compressed");
    private static final MediaType PST = MediaType.application("vnd.ms-outlook-pst");
    private static final MediaType SEVEN_Z = MediaType.application("x-7z-compressed");
    /// Memory that one LZMA or bzip stream may ask for.
    private static final int MOST_KILOBYTES = 256 << 10;

    static boolean reads(MediaType type) {
        String name = type.toString();
        return ARCHIVERS.containsKey(name)
                || COMPRESSORS.containsKey(name)
                || List.of(MBOX, RAR, PST, SEVEN_Z, MediaType.APPLICATION_ZIP).contains(type.getBaseType())
                || name.equals("application/java-archive");
    }

    @Override
    public void read(Path file, MediaType type, String name, List<Page> pages, MemberFolder members)
            throws IOException, Unreadable {
        String kind = type.toString();
        MemberTally tally = new MemberTally(members);
        if (type.equals(MBOX)) {
            parse(file, type, name, members);
        } else if (type.getBaseType().equals(RAR)) {
            parse(file, type, name, members);
        } else if (type.equals(PST)) {
            MailStoreReader.read(file, tally);
        } else if (COMPRESSORS.containsKey(kind)) {
            decompress(file, COMPRESSORS.get(kind), name, members);
        } else if (type.equals(SEVEN_Z)) {
            sevenZ(file, tally);
        } else if (ARCHIVERS.containsKey(kind)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                    ArchiveInputStream<?> archive =
                            new ArchiveStreamFactory().createArchiveInputStream(ARCHIVERS.get(kind), in)) {
                stream(archive, tally);
            } catch (ArchiveException e) {
                throw new Unreadable(Failure.DAMAGED, Unreadable.describe(e));
            }
        } else {
            zip(file, tally);
        }
        tally.check();
    }

    private static void parse(Path file, MediaType type, String name, MemberFolder members)
            throws IOException, Unreadable {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            TikaReader.parse(
                    type.equals(MBOX) ? new MboxParser() : new RarParser(),
                    in,
                    new PageHandler(PageHandler.Form.DOCUMENT),
                    type,
                    name,
                    members);
        }
    }

    private static void decompress(Path file, String compressor, String name, MemberFolder members)
            throws IOException, Unreadable {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream content =
                        new CompressorStreamFactory(true, MOST_KILOBYTES).createCompressorInputStream(compressor, in)) {
            members.add(unpackedName(name), content);
        } catch (CompressorException e) {
            throw new Unreadable(Failure.DAMAGED, Unreadable.describe(e));
        }
    }

    /// `mails.tgz` holds `mails.tar`, `memo.txt.gz` holds `memo.txt`.
    private static String unpackedName(String name) {
        String bare = name.substring(name.lastIndexOf('/') + 1);
        int dot = bare.lastIndexOf('.');
        if (dot < 1) {
            return bare;
        }
        String suffix = bare.substring(dot + 1);
        boolean tar =
                suffix.equalsIgnoreCase("tgz") || suffix.equalsIgnoreCase("tbz2") || suffix.equalsIgnoreCase("txz");
        return bare.substring(0, dot) + (tar ? ".tar" : "");
    }

    private static void sevenZ(Path file, MemberTally tally) throws IOException, Unreadable {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MOST_KILOBYTES)
                .get()) {
            for (SevenZArchiveEntry entry : archive.getEntries()) {
                if (!entry.isDirectory() && tally.wanted()) {
                    try (InputStream content = archive.getInputStream(entry)) {
                        tally.unpack(entry.getName(), content);
                    }
                }
            }
        } catch (PasswordRequiredException e) {
            throw new Unreadable(Failure.ENCRYPTED, "it needs a password");
        }
    }

    /// By the archive's own list of members; where that is broken, by what stands in it one after the other.
    private static void zip(Path file, MemberTally tally) throws IOException {
        try (ZipFile archive = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                if (entry.isDirectory() || !tally.wanted()) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    tally.locked(entry.getName());
                } else if (!archive.canReadEntryData(entry)) {
                    tally.unsupported(entry.getName());
                } else {
                    try (InputStream content = archive.getInputStream(entry)) {
                        tally.unpack(entry.getName(), content);
                    } catch (IOException e) {
                        tally.damaged(entry.getName());
                    }
                }
            }
            return;
        } catch (IOException e) {
            if (tally.begun()) {
                throw e;
            }
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipArchiveInputStream archive = new ZipArchiveInputStream(in, "UTF-8", true, true)) {
            tally.damaged("its list of members");
            stream(archive, tally);
        }
    }

    private static void stream(ArchiveInputStream<?> archive, MemberTally tally) throws IOException {
        for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            boolean link = entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink());
            if (entry.isDirectory() || link || !tally.wanted()) {
                continue;
            }
            if (archive.canReadEntryData(entry)) {
                tally.unpack(entry.getName(), archive);
            } else {
                tally.unsupported(entry.getName());
            }
        }
    }
}
