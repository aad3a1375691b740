package org.foiatrail.cli;

import picocli.CommandLine.IVersionProvider;

/// The version the build wrote into the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"foiatrail " + (version == null ? "unpackaged" : version)};
    }
}
