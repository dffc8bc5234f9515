"""The generator of the public site on grassroots mediation (hòa giải ở cơ sở)."""
