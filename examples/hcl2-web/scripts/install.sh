set -eu
mkdir -p /var/www/site
mv /tmp/index.html /var/www/site/index.html
printf '%s' "$SITE_KEY" >/var/www/site/key
chmod 600 /var/www/site/key
echo "installed by $BUILT_AS"
